package coincide.report;

import coincide.plan.Job;
import coincide.plan.NullCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A null model in words.
 *
 * @param name a short noun phrase
 * @param keeps what launches or calendars do anyway and keep doing under the model
 * @param ignores what it leaves out, and so where it misleads
 */
public record NullWords(String code, String name, String keeps, String ignores) {

    static NullWords of(NullCode code) {
        return switch (code) {
            case N1 ->
                words(code, "launch days drawn at random", "the number of launch days", "bursts, seasons, years");
            case N2 -> words(code, "circular shift of the whole series", "bursts", "seasons, busy and quiet years");
            case N3y -> words(code, "launch days permuted within years", "busy and quiet years", "bursts, seasons");
            case N3q -> words(code, "launch days permuted within quarters", "years and seasons", "bursts");
            case N3m -> words(code, "launch days permuted within months", "years and seasons", "bursts");
            case N4y -> words(code, "rotation within years", "years and bursts", "seasons");
            case N4h ->
                words(
                        code,
                        "rotation within half-years",
                        "years, bursts, a coarse season",
                        "seasons within a half-year");
            case N5 ->
                words(
                        code,
                        "gaps between launch days in random order",
                        "the lengths of the gaps",
                        "seasons, busy and quiet years, the order of gaps");
            case N6 ->
                words(
                        code,
                        "independent days at a smoothed rate",
                        "the number of launch days, the slow course of the rate",
                        "bursts, most of a season");
            case N7 ->
                words(code, "milestone calendar with its years swapped", "years, seasons, bursts", "dates that repeat");
            case N8 ->
                words(
                        code,
                        "milestone days redrawn within their month",
                        "years, seasons, bursts",
                        "dates that cannot move");
            case N10 ->
                words(
                        code,
                        "season- and year-adjusted residuals rotated within years",
                        "years, bursts, a smooth season",
                        "a season sharper than its model");
            case N10c ->
                words(
                        code,
                        "circular shift of the adjusted residuals",
                        "years, bursts, a smooth season",
                        "a season sharper than its model");
            case N11 ->
                words(
                        code,
                        "clusters of launches resampled within years by season",
                        "years, bursts, a smooth season",
                        "order among clusters");
        };
    }

    /** The null models that the job names, in the order of their codes. */
    static List<NullWords> used(Job job) {
        Set<NullCode> codes = EnumSet.noneOf(NullCode.class);
        job.hypotheses().forEach(hypothesis -> codes.addAll(hypothesis.nullModels()));
        return Arrays.stream(NullCode.values())
                .filter(codes::contains)
                .map(NullWords::of)
                .toList();
    }

    private static NullWords words(NullCode code, String name, String keeps, String ignores) {
        return new NullWords(code.name(), name, keeps, ignores);
    }
}
