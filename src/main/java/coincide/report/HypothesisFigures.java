package coincide.report;

import coincide.analysis.Influence;
import coincide.analysis.ProfilePoint;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pictures of one hypothesis, as far as the run has their numbers. */
final class HypothesisFigures {
    private HypothesisFigures() {}

    static List<Figure> of(Job job, Result result, CloserLooks looks) {
        Hypothesis hypothesis = result.hypothesis();
        String id = hypothesis.id();
        String anchor = VerdictRow.anchor(id);
        List<ProfilePoint> points = looks.profiles().stream()
                .filter(point -> point.hypothesis().equals(id))
                .toList();
        List<Influence> influences = looks.influences().stream()
                .filter(influence -> influence.hypothesis().equals(id))
                .toList();
        Stream<Optional<Figure>> figures = Stream.of(
                looks.laws().stream()
                        .filter(law -> law.hypothesis().equals(id))
                        .findFirst()
                        .map(law -> NullLawFigure.of(anchor, hypothesis, law)),
                ProfileFigure.of(anchor, points, job.alpha()),
                PlaceboFigure.of(anchor, points),
                SpecificationFigure.of(anchor, hypothesis, job, looks.specified()),
                InfluenceFigure.of(anchor, influences, job.alpha()));
        return figures.flatMap(Optional::stream).toList();
    }
}
