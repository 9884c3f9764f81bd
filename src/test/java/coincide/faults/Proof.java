package coincide.faults;

import java.io.IOException;
import java.util.List;

/** How it is known what becomes of a fault. */
sealed interface Proof {
    /** The suite runs a command on a job that it has spoiled. */
    record Tried(String words, Spoiling spoiling) implements Proof {}

    /** Other tests do, named {@code package.Class.method}. */
    record Tested(List<String> tests) implements Proof {}

    /** A step of the build does, which is a line of a file. */
    record Built(String file, String line) implements Proof {}

    /** Nobody does. */
    record Missing() implements Proof {}

    /** Makes a sound job unsound. */
    @FunctionalInterface
    interface Spoiling {
        void of(SoundJob job) throws IOException;
    }
}
