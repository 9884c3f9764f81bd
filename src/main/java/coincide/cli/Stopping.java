package coincide.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The end from outside: Ctrl-C, or a scheduler that terminates the process. Spark stops its own work then, so the command fails
 * and unwinds: staging is swept, the record written, the lock freed. Who does not get there in time is cut short.
 */
final class Stopping {
    private static final int PATIENCE_SECONDS = 5;
    private static final Runnable NOTHING = () -> {};

    private static final AtomicReference<ExitCode> REQUESTED = new AtomicReference<>();
    private static final AtomicReference<Runnable> LAST_RESORT = new AtomicReference<>(NOTHING);
    private static final CountDownLatch UNWOUND = new CountDownLatch(1);

    private Stopping() {}

    /** Heeds signals from here on; for a process that is this program and no other. */
    static void heed() {
        handle("INT", ExitCode.INTERRUPTED);
        handle("TERM", ExitCode.TERMINATED);
        Runtime.getRuntime().addShutdownHook(new Thread(Stopping::await, "stopping"));
    }

    /** Which end was asked for, if one was. */
    static Optional<ExitCode> requested() {
        return Optional.ofNullable(REQUESTED.get());
    }

    static String message(ExitCode code) {
        return "%s; nothing was published. The same command begins anew."
                .formatted(code == ExitCode.INTERRUPTED ? "interrupted" : "terminated");
    }

    /** What is to be done where the command does not unwind in time. */
    static void lastResort(Runnable action) {
        LAST_RESORT.set(action);
    }

    /** The run has ended and left its record. */
    static void over() {
        LAST_RESORT.set(NOTHING);
    }

    /** The command has ended and said all it has to say. */
    static void unwound() {
        UNWOUND.countDown();
    }

    private static void await() {
        if (requested().isEmpty()) {
            return;
        }
        try {
            if (!UNWOUND.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LAST_RESORT.get().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The JDK's own signals have no public type; without them the process ends with the same code, and less is recorded. */
    private static void handle(String name, ExitCode code) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler ending = (proxy, method, arguments) -> {
                REQUESTED.compareAndSet(null, code);
                System.exit(code.code());
                return null;
            };
            Object heeding = Proxy.newProxyInstance(Stopping.class.getClassLoader(), new Class<?>[] {handler}, ending);
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), heeding);
        } catch (ReflectiveOperationException absent) {
            System.getLogger(Stopping.class.getName())
                    .log(System.Logger.Level.DEBUG, "Signals cannot be heeded", absent);
        }
    }
}
