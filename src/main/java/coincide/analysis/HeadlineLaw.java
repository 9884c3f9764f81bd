package coincide.analysis;

import coincide.nulls.NullDistribution;
import coincide.nulls.NullLaw;
import coincide.plan.NullCode;
import java.util.ArrayList;
import java.util.List;

/**
 * What the headline null model of a hypothesis gives.
 *
 * @param observed the statistic, in units of the distribution
 */
public record HeadlineLaw(
        String hypothesis, NullCode nullModel, NullLaw law, double observed, NullDistribution distribution) {

    /**
     * Laws of the headlines that have a p-value, in the order of hypotheses.
     *
     * @param outcomes one for each planned cell, in the same order
     */
    public static List<HeadlineLaw> all(List<Planned> cells, List<Outcome> outcomes) {
        List<HeadlineLaw> laws = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).primary() && !cells.get(i).hypothesis().described()) {
                for (NullDistribution distribution : outcomes.get(i).distribution()) {
                    laws.add(of(cells.get(i).hypothesis().id(), outcomes.get(i), distribution));
                }
            }
        }
        return laws;
    }

    private static HeadlineLaw of(String hypothesis, Outcome outcome, NullDistribution distribution) {
        Outcome.Tested headline = outcome.tests().get(0);
        return new HeadlineLaw(hypothesis, headline.code(), headline.law(), outcome.observed(), distribution);
    }
}
