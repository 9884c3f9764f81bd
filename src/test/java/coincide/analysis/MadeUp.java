package coincide.analysis;

import coincide.analysis.Finding.Effect;
import coincide.analysis.Finding.Judgement;
import coincide.analysis.Finding.Power;
import coincide.analysis.Finding.Sample;
import coincide.analysis.Finding.Significance;
import coincide.model.Direction;
import coincide.model.Window;
import coincide.plan.Hypothesis;
import coincide.plan.NullCode;
import coincide.plan.Role;
import coincide.plan.Statistic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Headline findings of primary hypotheses, with numbers given by hand. */
final class MadeUp {
    static final Statistic COUNT = new Statistic.WindowCount(List.of("f"), Window.parse("span[0,0]"), List.of());

    static final Sample SAMPLE = new Sample(
            100,
            10,
            LocalDate.of(2015, 1, 1),
            LocalDate.of(2020, 12, 31),
            200,
            1992,
            Optional.of(0.2),
            Optional.of(0.5));

    private MadeUp() {}

    static Effect effect(double observed, double expected, Optional<Double> ratio) {
        return new Effect(
                observed, Optional.of(expected), ratio, Optional.empty(), Optional.empty(), Optional.of("made up"));
    }

    static Finding finding(
            String id, Statistic statistic, Direction direction, Effect effect, Significance significance) {
        return new Finding(
                new Hypothesis(id, id, id, Role.PRIMARY, statistic, direction, NullCode.N10, List.of(), List.of()),
                List.of("f"),
                Optional.empty(),
                NullCode.N10,
                true,
                SAMPLE,
                effect,
                significance,
                Judgement.NONE,
                Power.UNKNOWN,
                List.of());
    }
}
