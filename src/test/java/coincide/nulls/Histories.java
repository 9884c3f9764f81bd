package coincide.nulls;

import coincide.model.Observation;
import coincide.model.Window;
import coincide.stats.Exposure;
import coincide.stats.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Synthetic launches and calendars. */
final class Histories {
    static final Window AROUND = Window.parse("span[-3,3]");

    private Histories() {}

    static Observation years(int from, int to) {
        return Observation.of(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    /** Two exercises of ten days a year, at nearly the same dates. */
    static List<Span> exercises(Observation observation, Random random) {
        List<Span> spans = new ArrayList<>();
        for (int year = observation.from().getYear(); year <= observation.to().getYear(); year++) {
            for (int month : new int[] {3, 8}) {
                long start = LocalDate.of(year, month, 10 + random.nextInt(8)).toEpochDay();
                spans.add(new Span("exercise", start, start + 9, Span.ALWAYS));
            }
        }
        return spans;
    }

    static boolean[] exposed(Observation observation, Random random) {
        return Exposure.of(exercises(observation, random), AROUND, observation).days();
    }

    /** Launch days with a yearly season, busy and quiet years, and a multiple of the rate on exposed days. */
    static int[] launchDays(Observation observation, boolean[] exposed, double ratio, Random random) {
        long[] days = observation.days();
        int[] y = new int[days.length];
        int from = observation.from().getYear();
        for (int t = 0; t < y.length; t++) {
            int year = LocalDate.ofEpochDay(days[t]).getYear() - from;
            double season = Math.exp(0.8 * Math.sin(2 * Math.PI * days[t] / 365.25));
            double rate = 0.02 * (1 + year % 4) * season * (exposed[t] ? ratio : 1);
            y[t] = random.nextDouble() < rate ? 1 : 0;
        }
        return y;
    }
}
