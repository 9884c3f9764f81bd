package coincide.publish;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk whose n-th operation fails, alone or with all that follow. */
final class FaultyDisk {
    enum Fault {
        ONCE,
        FROM_THEN_ON,
        /** Done, or half of the bytes written, and failed then. */
        AFTERWARDS
    }

    private final int failing;
    private final Fault fault;
    private int operations;

    FaultyDisk(int failing, Fault fault) {
        this.failing = failing;
        this.fault = fault;
    }

    boolean hasFailed() {
        return operations >= failing;
    }

    /** Counts every call that the {@link Disk} itself would answer. */
    Disk disk() {
        LocalDisk local = new LocalDisk();
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, arguments) -> {
                    if (method.isDefault()) {
                        return InvocationHandler.invokeDefault(proxy, method, arguments);
                    }
                    operations++;
                    if (operations == failing || operations > failing && fault == Fault.FROM_THEN_ON) {
                        if (fault == Fault.AFTERWARDS) {
                            int last = arguments.length - 1;
                            if (arguments[last] instanceof byte[] content) {
                                arguments[last] = Arrays.copyOf(content, content.length / 2);
                            }
                            method.invoke(local, arguments);
                        }
                        throw PublishException.io((Path) arguments[0], new IOException("No space left on device"));
                    }
                    try {
                        return method.invoke(local, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
