package coincide.report;

import coincide.contract.Origin;
import coincide.plan.Job;
import coincide.plan.Run;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the templates print, from top to bottom. */
public record Page(
        Job job,
        Run run,
        Headline headline,
        List<String> changes,
        List<VerdictRow> verdicts,
        Figure forest,
        List<TimelineLane> lanes,
        Figure timeline,
        Figure heat,
        List<Section> sections,
        List<CheckRow> checks,
        List<Figure> checkFigures,
        Counts counts,
        Origin origin,
        List<NullWords> nullModels,
        Optional<OutlookSection> outlook,
        List<CaseSection> cases,
        Reproduction reproduction) {

    static Page of(ReportInput input) {
        List<Result> results = Result.all(input.job(), input.findings());
        List<TimelineLane> lanes = TimelineLane.all(input);
        List<Result> primary = results.stream().filter(Result::primary).toList();
        return new Page(
                input.job(),
                input.run(),
                Headline.of(input, primary),
                input.earlier()
                        .map(earlier -> Changes.since(earlier, input.run(), input.findings()))
                        .orElse(List.of(Changes.NONE)),
                primary.stream().map(VerdictRow::of).toList(),
                ForestFigure.of(input.job(), results),
                lanes,
                TimelineFigure.of(input, lanes),
                HeatFigure.of(input),
                results.stream()
                        .map(result -> Section.of(
                                input.job(),
                                result,
                                input.looks(),
                                input.ingested().reading()))
                        .toList(),
                input.checked().checks().stream().map(CheckRow::of).toList(),
                checkFigures(input),
                Counts.of(input),
                input.origin(),
                NullWords.used(input.job()),
                input.foreseen().map(foreseen -> OutlookSection.of(input.job(), foreseen)),
                CaseSection.shown(input),
                Reproduction.of(input));
    }

    private static List<Figure> checkFigures(ReportInput input) {
        Checked checked = input.checked();
        return checked.equals(Checked.NOTHING)
                ? List.of()
                : Stream.concat(
                                Stream.of(
                                        CalibrationFigure.of(checked.controls()),
                                        SizeFigure.of(input.job(), checked.sizes())),
                                OverlapFigure.of(checked.overlaps()).stream())
                        .toList();
    }
}
