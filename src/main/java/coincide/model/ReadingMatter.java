package coincide.model;

import java.time.LocalDate;
import java.util.List;

/** What others wrote, as far as a job names it: printed beside its results, used in no test. */
public record ReadingMatter(List<PublishedFinding> findings, List<RivalReading> readings) {
    /** Of a job that names none. */
    public static final ReadingMatter NONE = new ReadingMatter(List.of(), List.of());

    public ReadingMatter {
        findings = List.copyOf(findings);
        readings = List.copyOf(readings);
    }

    /** Findings on one hypothesis, in the order of the file. */
    public List<PublishedFinding> on(String hypothesis) {
        return findings.stream()
                .filter(finding -> finding.hypotheses().contains(hypothesis))
                .toList();
    }

    /** Readings of one launch day, in the order of the file. */
    public List<RivalReading> about(LocalDate launchDay) {
        return readings.stream()
                .filter(reading -> reading.launchDate().equals(launchDay))
                .toList();
    }
}
