package coincide.format;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coincide.ingest.Problem;
import java.util.function.Function;

/** What is said of bytes that are no table. */
final class Said {
    private Said() {}

    /** The fault of a file called {@code f}, as people read it. */
    static String of(byte[] bytes, Function<byte[], Table> reader) {
        FileFault fault = catchThrowableOfType(FileFault.class, () -> reader.apply(bytes));
        return Problem.of("f", "hash", fault).text();
    }
}
