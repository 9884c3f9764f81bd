package coincide.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.logging.log4j.core.util.ContextDataProvider;

/** What each log line of this process carries, of whatever thread: the run, its job, its key and its as-of date. */
public final class LogContext implements ContextDataProvider {
    private static final Map<String, String> CURRENT = new ConcurrentSkipListMap<>();

    /** A new run begins. */
    static void begin(String run, String job) {
        CURRENT.clear();
        CURRENT.put("run", run);
        CURRENT.put("job", job);
    }

    static void put(String key, String value) {
        CURRENT.put(key, value);
    }

    static Map<String, String> current() {
        return new TreeMap<>(CURRENT);
    }

    @Override
    public Map<String, String> supplyContextData() {
        return current();
    }
}
