package coincide.report;

import coincide.model.PublishedFinding;
import coincide.model.ReadingMatter;
import coincide.model.UncertainDate;
import coincide.plan.Job;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What others reported on a hypothesis beside what this run found. It describes; no test uses it.
 *
 * @param rows this run first; it stands alone where the job names no finding
 * @param apart in what theirs differ from ours; empty where nothing does
 */
public record OthersFound(List<Row> rows, String apart) {
    private static final String UNIT = "launch days";

    /**
     * One claim.
     *
     * @param ours whether it is that of this run
     * @param who whose it is
     * @param note what else is known of it
     */
    public record Row(
            boolean ours,
            String who,
            Prose claim,
            Optional<Prose> note,
            Prose result,
            Cell period,
            Prose unit,
            List<SourceLink> sources) {}

    public OthersFound {
        rows = List.copyOf(rows);
    }

    /** None where the job names no file of findings, or where a hypothesis that is not primary has none. */
    static Optional<OthersFound> of(Job job, Result result, ReadingMatter reading) {
        List<PublishedFinding> found = reading.on(result.hypothesis().id());
        boolean told = job.literature().findings().isPresent() && (result.primary() || !found.isEmpty());
        return told
                ? Optional.of(new OthersFound(
                        Stream.concat(Stream.of(ours(result)), found.stream().map(OthersFound::theirs))
                                .toList(),
                        apart(result, found)))
                : Optional.empty();
    }

    /** Whether there is anything to compare with. */
    public boolean isEmpty() {
        return rows.size() == 1;
    }

    private static Row ours(Result result) {
        VerdictRow row = VerdictRow.of(result);
        List<String> words = new ArrayList<>();
        if (!row.ratio().text().equals(Numbers.NONE)) {
            String interval = row.interval().text().equals(Numbers.NONE)
                    ? ""
                    : " (95\u00a0% " + row.interval().text() + ")";
            words.add("ratio " + row.ratio().text() + interval);
        }
        if (!row.observed().text().equals(Numbers.NONE)) {
            String measure = result.hypothesis().statistic().comparesRates()
                    ? ""
                    : StatisticWords.of(result.hypothesis().statistic()) + ": ";
            words.add(measure + row.observed().text() + " observed, "
                    + row.expected().text() + " expected");
        }
        words.add(result.verdict().isPresent() ? "verdict: " + row.verdict() : row.verdict());
        return new Row(
                true,
                "This run",
                Prose.own("").data(result.hypothesis().claim()),
                Optional.empty(),
                Prose.own(String.join("; ", words)),
                result.headline()
                        .map(finding -> Cell.of(finding.sample().from() + " to "
                                + finding.sample().to()))
                        .orElse(Cell.none("not computed")),
                Prose.own(result.headline()
                                .map(finding -> Numbers.count(finding.sample().launches()) + " ")
                                .orElse("")
                        + UNIT),
                List.of());
    }

    private static Row theirs(PublishedFinding finding) {
        String kind = finding.kind().map(OthersFound::kind).orElse("Published");
        String when = finding.publishedOn().map(day -> ", " + day.text()).orElse("");
        String confidence = finding.confidence()
                .map(level -> "; confidence " + level.name().toLowerCase(Locale.ROOT))
                .orElse("");
        return new Row(
                false,
                kind + when + confidence,
                Prose.own("").data(finding.claim()),
                finding.note().map(note -> Prose.own("").data(note)),
                finding.result().map(text -> Prose.own("").data(text)).orElseGet(() -> Prose.own("no number recorded")),
                period(finding).map(Cell::of).orElseGet(() -> Cell.none("not said")),
                finding.unit().map(text -> Prose.own("").data(text)).orElseGet(() -> Prose.own("not said")),
                SourceLink.all(finding.sources()));
    }

    private static String kind(PublishedFinding.Kind kind) {
        return switch (kind) {
            case PAPER -> "Paper";
            case REPORT -> "Report";
            case PRESS -> "Press";
            case ABSTRACT -> "Paper, abstract read";
        };
    }

    private static Optional<String> period(PublishedFinding finding) {
        String from = finding.from().map(UncertainDate::text).orElse("");
        String to = finding.to().map(day -> "to " + day.text()).orElse("");
        return Optional.of((from + " " + to).strip()).filter(text -> !text.isEmpty());
    }

    /** In how many rows the period or the unit is another one than ours. */
    private static String apart(Result result, List<PublishedFinding> found) {
        if (result.headline().isEmpty()) {
            return "";
        }
        LocalDate from = result.headline().get().sample().from();
        LocalDate to = result.headline().get().sample().to();
        long silent = found.stream().filter(one -> period(one).isEmpty()).count();
        long otherPeriod = found.stream()
                .filter(one -> one.from()
                                .filter(day -> !day.earliest().equals(from))
                                .isPresent()
                        || one.to().filter(day -> !day.latest().equals(to)).isPresent())
                .count();
        long otherUnit = found.stream()
                .filter(one ->
                        one.unit().filter(unit -> !unit.equalsIgnoreCase(UNIT)).isPresent())
                .count();
        List<String> clauses = new ArrayList<>();
        clause(clauses, otherPeriod, "is about another period than this run", "are about another period than this run");
        clause(clauses, silent, "does not say its period", "do not say their period");
        clause(clauses, otherUnit, "counts in another unit", "count in another unit");
        if (clauses.isEmpty()) {
            return "";
        }
        String whole = found.size() == 1 ? "Theirs: " : "Of " + found.size() + " findings of others, ";
        return whole + Prose.list(clauses) + ". Their numbers and ours answer questions that are near, not the same.";
    }

    private static void clause(List<String> clauses, long count, String one, String many) {
        if (count > 0) {
            clauses.add(count + " " + (count == 1 ? one : many));
        }
    }
}
