package coincide.ingest;

import coincide.model.PublishedFinding;
import coincide.model.UncertainDate;
import coincide.plan.Columns;
import coincide.plan.DidYouMean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows of what others reported on the hypotheses of a job. */
final class FindingReader {
    private static final String HYPOTHESES = "hypotheses";

    private final List<String> declared;

    private FindingReader(List<String> declared) {
        this.declared = declared;
    }

    /**
     * @param declared ids of the hypotheses of the job; rows that name another are quarantined. The file is not refused for
     *     them: a job with fewer hypotheses can name the same file.
     */
    static Sieve<PublishedFinding> sieve(List<String> declared, LocalDate asOf) {
        return new Sieve<>(
                "findings",
                Columns.FINDING,
                Set.of("finding_id", "claim"),
                List.of("finding_id"),
                new FindingReader(declared)::read,
                finding -> finding.publishedOn()
                                .filter(day -> day.earliest().isAfter(asOf))
                                .isPresent()
                        ? Optional.of("published after the as-of date")
                        : Optional.empty());
    }

    private Optional<PublishedFinding> read(Row row) {
        Optional<String> id = row.require("finding_id", text -> text);
        Optional<List<String>> hypotheses = row.require(HYPOTHESES, this::hypotheses);
        Optional<String> claim = row.require("claim", text -> text);
        Optional<UncertainDate> from = row.read("period_from", Edtf::parse);
        Optional<UncertainDate> to = row.read("period_to", Edtf::parse);
        var kind = row.read("source_kind", Cells::sourceKind);
        Optional<UncertainDate> publishedOn = row.read("published_on", Edtf::parse);
        var confidence = row.read("confidence", Cells::confidence);
        if (from.isPresent()
                && to.isPresent()
                && to.get().latest().isBefore(from.get().earliest())) {
            String reason = "is before period_from, " + from.get().text();
            row.reject("period_to", new Rejected("end-before-start", reason, "Swap them, or fix the wrong one."));
        }
        return row.isSound()
                ? Optional.of(new PublishedFinding(
                        id.orElseThrow(),
                        hypotheses.orElseThrow(),
                        claim.orElseThrow(),
                        row.text("result"),
                        from,
                        to,
                        row.text("unit"),
                        kind,
                        publishedOn,
                        row.text("sources"),
                        confidence,
                        row.text("note")))
                : Optional.empty();
    }

    private List<String> hypotheses(String text) {
        List<String> ids =
                Arrays.stream(text.split(";", -1)).map(String::strip).distinct().toList();
        ids.stream().filter(id -> !declared.contains(id)).findFirst().ifPresent(id -> {
            String reason = "names \"%s\", which is not a hypothesis of the plan".formatted(id);
            throw new Rejected("unknown-hypothesis", reason, DidYouMean.sentence(declared, id));
        });
        return ids;
    }
}
