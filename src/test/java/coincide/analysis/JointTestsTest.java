package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Exposed.Around;
import coincide.model.Direction;
import coincide.model.Observation;
import coincide.model.Window;
import coincide.nulls.YearSwap;
import coincide.stats.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All windows under the same rotations. */
class JointTestsTest {
    private static final Observation DAYS = Observation.of(LocalDate.of(2010, 1, 1), LocalDate.of(2019, 12, 31));
    private static final Settings SETTINGS = new Settings(7, "s", Repetitions.each(1999), 99, 2, YearSwap.Years.ALL);
    private static final Window WINDOW = Window.parse("span[-2,2]");

    @Test
    void findsThePlantedWindowAndAdjustsTheOthersUpwards() {
        List<Span> planted = spans(new Random(1), 40);
        History history = history(planted, 5, new Random(2));
        List<JointTask.Column> columns = new ArrayList<>(List.of(column("planted", planted)));
        IntStream.range(0, 6).forEach(i -> columns.add(column("idle " + i, apart(planted, new Random(10 + i)))));
        JointTests tests = new JointTask(history, columns, SETTINGS).evaluate();
        assertThat(tests.arrangements()).isEqualTo(2000);
        assertThat(minP(tests, "planted")).isLessThanOrEqualTo(0.005);
        assertThat(tests.globalMinP()).isEqualTo(minP(tests, "planted"));
        assertThat(tests.globalSumOfSquares()).isLessThan(0.05);
        for (int i = 0; i < 6; i++) {
            assertThat(minP(tests, "idle " + i)).isGreaterThan(0.05);
        }
    }

    @Test
    void theOrderOfWindowsDoesNotMatter() {
        List<Span> planted = spans(new Random(1), 40);
        History history = history(planted, 2, new Random(2));
        List<JointTask.Column> columns = new ArrayList<>(List.of(column("planted", planted)));
        IntStream.range(0, 4).forEach(i -> columns.add(column("idle " + i, spans(new Random(10 + i), 40))));
        JointTests tests = new JointTask(history, columns, SETTINGS).evaluate();
        Collections.reverse(columns);
        JointTests reversed = new JointTask(history, columns, SETTINGS).evaluate();
        for (JointTests.Adjusted one : tests.adjusted()) {
            assertThat(reversed.of(one.hypothesis(), one.window())).contains(one);
        }
        assertThat(reversed.globalMinP()).isEqualTo(tests.globalMinP());
        assertThat(reversed.globalSumOfSquares()).isEqualTo(tests.globalSumOfSquares());
    }

    @Test
    void sharedDaysKeepTheirLaunches() {
        History history = history(List.of(), 1, new Random(4));
        Observation part = Observation.of(LocalDate.of(2012, 5, 1), LocalDate.of(2025, 1, 1));
        History shared = history.on(part).orElseThrow();
        assertThat(shared.observation().from()).isEqualTo(LocalDate.of(2012, 5, 1));
        assertThat(shared.observation().to()).isEqualTo(LocalDate.of(2019, 12, 31));
        for (int t = 0; t < shared.launchDays().length; t++) {
            int there = history.observation().indexOf(shared.observation().dayAt(t));
            assertThat(shared.launchDays()[t]).isEqualTo(history.launchDays()[there]);
        }
        assertThat(history.on(Observation.of(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 2))))
                .isEmpty();
    }

    private static double minP(JointTests tests, String hypothesis) {
        JointTests.Adjusted one = tests.of(hypothesis, WINDOW).orElseThrow();
        assertThat(one.minP()).isGreaterThanOrEqualTo(one.p());
        assertThat(one.maxT()).isGreaterThanOrEqualTo(one.p());
        return one.minP();
    }

    private static JointTask.Column column(String hypothesis, List<Span> spans) {
        return new JointTask.Column(hypothesis, WINDOW, new Around(List.of(new Part(spans, WINDOW))), Direction.UP);
    }

    /** Spans whose windows share no day with those of others. */
    private static List<Span> apart(List<Span> others, Random random) {
        return spans(random, 60).stream()
                .filter(span -> others.stream().allMatch(other -> Math.abs(other.start() - span.start()) > 4))
                .toList();
    }

    private static List<Span> spans(Random random, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> DAYS.from().toEpochDay() + random.nextInt(3600))
                .sorted()
                .map(day -> new Span("s", day, day, Span.ALWAYS))
                .toList();
    }

    /** Launch days at 3 % a day, the ratio times as often around the spans. */
    private static History history(List<Span> spans, double ratio, Random random) {
        boolean[] exposed = new Around(List.of(new Part(spans, WINDOW))).days(DAYS);
        int[] launchDays = new int[exposed.length];
        for (int t = 0; t < exposed.length; t++) {
            launchDays[t] = random.nextDouble() < (exposed[t] ? ratio : 1) * 0.03 ? 1 : 0;
        }
        return History.of(List.of(), DAYS).with(launchDays);
    }
}
