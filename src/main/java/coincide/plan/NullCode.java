package coincide.plan;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The null models a hypothesis can name, by the code that stands in {@code null_model}. */
public enum NullCode {
    /** Days drawn at random: hypergeometric. */
    N1,
    /** Circular shift of the whole series. */
    N2,
    /** Launch days permuted within years. */
    N3y,
    /** Launch days permuted within quarters. */
    N3q,
    /** Launch days permuted within months. */
    N3m,
    /** Rotation within years. */
    N4y,
    /** Rotation within half-years. */
    N4h,
    /** Gaps between launch days shuffled and rotated. */
    N5,
    /** Independent days at a smoothed rate. */
    N6,
    /** Milestone calendar with its years swapped. */
    N7,
    /** Milestone days redrawn within their month. */
    N8,
    /** Season- and year-adjusted residuals rotated within years. */
    N10,
    /** Circular shift of the whole residual series. */
    N10c,
    /** Clusters of launches resampled within years by season. */
    N11;

    /** Reads a code as the job file writes it. */
    public static NullCode parse(String code) {
        try {
            return valueOf(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Invalid null model \"%s\": expected one of %s"
                            .formatted(
                                    code,
                                    Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "))),
                    e);
        }
    }
}
