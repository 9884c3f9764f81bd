package coincide.publish;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Moments of a run, each just after an operation on the disk, in the order in which they come. */
enum KillPoint {
    LOCK_TAKEN("list", "\\.staging"),
    STAGING_CREATED("createFolders", "\\.staging/[^/]+/tables"),
    TABLE_SETTLED("move", "\\.staging/.*/findings\\.parquet"),
    FOOTER_REWRITTEN("replaceTail", "\\.staging/.*\\.parquet"),
    REPORT_WRITTEN("write", "\\.staging/.*/index\\.html"),
    MANIFEST_WRITTEN("write", "\\.staging/.*/manifest\\.json"),
    MARK_WRITTEN("write", "\\.staging/.*/_SUCCESS"),
    FOLDERS_SYNCED("sync", "\\.staging/[^/]+"),
    SNAPSHOT_RENAMED("move", "snapshots/20[^/]+"),
    SNAPSHOTS_SYNCED("sync", "snapshots"),
    POINTER_DRAFTED("write", "\\.staging/latest\\.json"),
    POINTER_MOVED("move", "latest\\.json"),
    LINK_DRAFTED("link", "\\.staging/latest"),
    LINK_MOVED("move", "latest");

    private final String operation;
    private final Pattern path;

    KillPoint(String operation, String path) {
        this.operation = operation;
        this.path = Pattern.compile(path);
    }

    /** Whether a reader is led to the new snapshot from here on. */
    boolean isPointed() {
        return compareTo(POINTER_MOVED) >= 0;
    }

    /** Whether the new snapshot stands in its place from here on. */
    boolean isPlaced() {
        return compareTo(SNAPSHOT_RENAMED) >= 0;
    }

    /** A disk that says when this point is reached, and waits there. */
    Disk disk(Path job) {
        LocalDisk local = new LocalDisk();
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, arguments) -> {
                    if (method.isDefault()) {
                        return InvocationHandler.invokeDefault(proxy, method, arguments);
                    }
                    try {
                        Object answer = method.invoke(local, arguments);
                        int at = operation.equals("move") ? 1 : 0;
                        if (method.getName().equals(operation) && isAt(job.relativize((Path) arguments[at]))) {
                            System.out.println(this);
                            Thread.sleep(60_000);
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private boolean isAt(Path changed) {
        return path.matcher(changed.toString()).matches();
    }
}
