package coincide.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files of what others wrote: printed beside the results, used in no test.
 *
 * @param findings what others reported on the hypotheses; absent: nothing is named
 * @param readings what others named beside single launch days; absent: nothing is named
 */
public record Literature(Optional<Source> findings, Optional<Source> readings) {
    /** Of a job that names none. */
    public static final Literature NONE = new Literature(Optional.empty(), Optional.empty());

    List<Source> sources() {
        return Stream.of(findings, readings).flatMap(Optional::stream).toList();
    }
}
