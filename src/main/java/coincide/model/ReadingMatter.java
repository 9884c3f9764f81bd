package coincide.model;

import java.util.List;

/** What others wrote, as far as a job names it: printed beside its results, used in no test. */
public record ReadingMatter(List<PublishedFinding> findings) {
    /** Of a job that names none. */
    public static final ReadingMatter NONE = new ReadingMatter(List.of());

    public ReadingMatter {
        findings = List.copyOf(findings);
    }

    /** Those on one hypothesis, in the order of the file. */
    public List<PublishedFinding> on(String hypothesis) {
        return findings.stream()
                .filter(finding -> finding.hypotheses().contains(hypothesis))
                .toList();
    }
}
