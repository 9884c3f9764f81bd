package coincide.report;

import coincide.nulls.ConsistencyBars;
import coincide.outlook.Adoption;
import coincide.outlook.Chance;
import coincide.outlook.Forecast;
import coincide.outlook.Model;
import coincide.outlook.Score;
import coincide.stats.Interval;
import coincide.stats.Reliability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/** Forecasts and scores made by hand. */
final class MadeOutlooks {
    static final LocalDate ISSUED = LocalDate.of(2026, 8, 20);

    private MadeOutlooks() {}

    /** Forecast of windows of 1 ... reach days. */
    static Forecast forecast(
            String target, Model model, List<Integer> named, IntToDoubleFunction probability, double halfWidth) {
        List<Chance> chances = new ArrayList<>();
        int reach = named.get(named.size() - 1);
        for (int days = 1; days <= reach; days++) {
            double share = probability.applyAsDouble(days);
            chances.add(new Chance(
                    days,
                    ISSUED.plusDays(days),
                    share,
                    halfWidth > 0
                            ? Optional.of(new Interval(Math.max(0, share - halfWidth), Math.min(1, share + halfWidth)))
                            : Optional.empty(),
                    model == Model.CLIMATOLOGY ? share : 1 - Math.exp(-0.0255 * days),
                    named.contains(days)));
        }
        return new Forecast(
                target,
                model,
                new Adoption(target, 14, 0, Optional.empty(), Optional.empty(), List.of()),
                chances,
                List.of());
    }

    /** The usual three windows. */
    static Forecast forecast(String target) {
        return forecast(target, Model.LAUNCHES, List.of(7, 14, 30), days -> 1 - Math.exp(-0.062 * days), 0.13);
    }

    static Forecast withoutModel() {
        return forecast("all", Model.CLIMATOLOGY, List.of(7, 14, 30), days -> 1 - Math.exp(-0.0255 * days), 0);
    }

    static Score score(String target, List<Reliability.Bin> bins, List<ConsistencyBars.Bar> bars) {
        return new Score(
                target,
                14,
                Model.LAUNCHES,
                bins.stream().mapToInt(Reliability.Bin::count).sum(),
                1,
                0.2,
                0.6,
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                new Reliability(bins, 0.01, 0.02, 0.2, 0),
                new ConsistencyBars(bars),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Reliability.Bin bin(int index, int count, double forecast, double observed) {
        return new Reliability.Bin(index, count, forecast, observed);
    }

    static ConsistencyBars.Bar bar(int bin, double low, double high) {
        return new ConsistencyBars.Bar(bin, new Interval(low, high), 999);
    }

    /** Six bins: four inside their bars, one outside, one without a bar. */
    static Score score(String target) {
        return score(
                target,
                List.of(
                        bin(0, 61, 0.07, 0.033),
                        bin(1, 84, 0.15, 0.25),
                        bin(2, 40, 0.24, 0.275),
                        bin(3, 22, 0.35, 0.27),
                        bin(5, 9, 0.54, 0.67),
                        bin(9, 1, 0.96, 1)),
                List.of(
                        bar(0, 0.016, 0.131),
                        bar(1, 0.083, 0.214),
                        bar(2, 0.125, 0.35),
                        bar(3, 0.18, 0.52),
                        bar(5, 0.25, 0.8)));
    }
}
