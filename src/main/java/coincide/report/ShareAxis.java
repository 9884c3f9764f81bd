package coincide.report;

import coincide.chart.Axis.Tick;
import coincide.chart.LinearAxis;
import java.util.stream.DoubleStream;

/** An axis from none to all, in quarters. */
final class ShareAxis {
    private ShareAxis() {}

    static LinearAxis of(double from, double to) {
        return new LinearAxis(
                0,
                1,
                from,
                to,
                DoubleStream.of(0, 0.25, 0.5, 0.75, 1)
                        .mapToObj(share -> new Tick(share, ChanceWords.percent(share)))
                        .toList());
    }
}
