package coincide.analysis;

import coincide.model.Direction;
import coincide.model.Window;
import coincide.nulls.NullLaw;
import coincide.plan.Hypothesis;
import coincide.plan.NullCode;
import java.io.Serializable;
import java.util.List;

/**
 * One window of one hypothesis, which the grid tries on other histories.
 *
 * @param primary whether it is the declared window
 */
record SpecificationTrial(
        String hypothesis,
        Direction direction,
        String window,
        boolean primary,
        NullCode headline,
        List<NullCode> nulls,
        Exposed exposed)
        implements Serializable {
    SpecificationTrial {
        nulls = List.copyOf(nulls);
    }

    /** The window of a planned cell under some null models. */
    static SpecificationTrial of(Planned planned, List<NullCode> nulls) {
        Hypothesis hypothesis = planned.hypothesis();
        return new SpecificationTrial(
                hypothesis.id(),
                hypothesis.direction(),
                planned.window().map(Window::toString).orElse(Axes.UNION),
                planned.primary(),
                hypothesis.headline(),
                nulls,
                ((CountCell) planned.cell()).exposed());
    }

    /** The declared window under the headline null model. */
    static SpecificationTrial declared(Planned planned) {
        return of(planned, List.of(planned.hypothesis().headline()));
    }

    /** Cells of all null models that were not tried. */
    List<Specification> untested(Axes axes, boolean beside, double observed, String obstacle) {
        return nulls.stream()
                .map(code -> new Specification(
                        hypothesis,
                        axes.in(window, code.name()),
                        !beside && headline(code),
                        observed,
                        List.of(),
                        obstacle))
                .toList();
    }

    /**
     * A cell that was tried.
     *
     * @param beside whether its history, or how its season is fitted, is another than declared
     */
    Specification tested(Axes axes, boolean beside, int observed, Outcome.Tested tested) {
        NullLaw law = tested.law();
        Specification.Result result = new Specification.Result(
                tested.expected(),
                observed / tested.expected(),
                law.p(direction),
                law.untestable() ? 1 : law.pTwoSided(),
                List.of());
        return new Specification(
                hypothesis,
                axes.in(window, tested.code().name()),
                !beside && headline(tested.code()),
                observed,
                List.of(result),
                obstacle(tested.expected(), law.untestable()));
    }

    /** The declared cell with imputed dates. */
    Specification imputed(Axes axes, Specification.Result pooled, double observed) {
        return new Specification(
                hypothesis,
                axes.in(window, headline.name()),
                false,
                observed,
                List.of(pooled),
                obstacle(pooled.expected(), false));
    }

    private boolean headline(NullCode code) {
        return primary && code == headline;
    }

    private static String obstacle(double expected, boolean constant) {
        if (expected < Testability.LEAST_EXPECTED) {
            return Testability.tooFew(expected);
        }
        return constant ? "The count cannot vary under this null model." : "";
    }
}
