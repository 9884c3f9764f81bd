package coincide.faults;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of the fault matrix: what may go wrong, and what becomes of it.
 *
 * @param number its number in the matrix
 * @param input the fault or the bad input
 * @param promise what must hold then
 * @param cases what shows that it does
 */
record Fault(int number, String input, String promise, List<Case> cases) {
    static Fault of(int number, String input, String promise) {
        return new Fault(number, input, promise, List.of());
    }

    /** Tried by the suite with {@code validate}. */
    Fault tried(String what, int code, String said, Proof.Spoiling spoiling) {
        return tried("validate JOB", what, code, said, spoiling);
    }

    /** Tried by the suite with a command line, in which JOB is the job file and OUT the output folder. */
    Fault tried(String words, String what, int code, String said, Proof.Spoiling spoiling) {
        return with(new Case(what, Integer.toString(code), said, new Proof.Tried(words, spoiling)));
    }

    /** Proved by other tests that see an exit code. */
    Fault tested(String what, int code, String said, String... tests) {
        return with(new Case(what, Integer.toString(code), said, new Proof.Tested(List.of(tests))));
    }

    /** Proved by other tests of what ends no process. */
    Fault tested(String what, String... tests) {
        return with(new Case(what, "", "", new Proof.Tested(List.of(tests))));
    }

    /** Proved by a step of the build. */
    Fault built(String what, String file, String line) {
        return with(new Case(what, "", "", new Proof.Built(file, line)));
    }

    Fault notProved(String missing) {
        return with(new Case(missing, "", "", new Proof.Missing()));
    }

    boolean isProved() {
        return cases.stream().noneMatch(one -> one.proof() instanceof Proof.Missing);
    }

    private Fault with(Case added) {
        List<Case> more = new ArrayList<>(cases);
        more.add(added);
        return new Fault(number, input, promise, List.copyOf(more));
    }

    /**
     * One way in which a fault comes.
     *
     * @param what the way
     * @param code the exit code; empty where no process ends by it
     * @param said what the message contains; empty where nothing is said
     * @param proof how it is known
     */
    record Case(String what, String code, String said, Proof proof) {}
}
