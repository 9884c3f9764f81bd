package coincide.engine;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where Spark computes.
 *
 * @param url {@code local[*]}, {@code spark://host:port}, {@code k8s://...}, {@code yarn}
 */
record Master(String url) {
    private static final Pattern LOCAL = Pattern.compile("local(\\[[^\\]]+])?");
    private static final Pattern STANDALONE =
            Pattern.compile("spark://(\\[[0-9A-Fa-f:]+]|[^:,]+):(\\d{1,5})(,[^:,]+:\\d{1,5})*");
    private static final Pattern OTHERS = Pattern.compile("local-cluster\\[.*]|yarn|k8s://.+");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    Master {
        boolean known = List.of(LOCAL, STANDALONE, OTHERS).stream()
                .anyMatch(form -> form.matcher(url).matches());
        if (!known) {
            throw new SettingException(
                    "Invalid Spark master \"%s\". Use local, local[N], local[*], spark://host:port, k8s://host:port or yarn."
                            .formatted(url));
        }
    }

    /** Whether all is computed in this process. */
    boolean isLocal() {
        return LOCAL.matcher(url).matches();
    }

    /** Spark itself tries for a minute and then answers with a stopped context: one look beforehand takes no time. */
    void reach() {
        if (!STANDALONE.matcher(url).matches()) {
            return;
        }
        List<String> failures = new ArrayList<>();
        for (String address : url.substring("spark://".length()).split(",")) {
            int colon = address.lastIndexOf(':');
            InetSocketAddress at =
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
            try (Socket socket = new Socket()) {
                socket.connect(at, Math.toIntExact(PATIENCE.toMillis()));
                return;
            } catch (IOException e) {
                failures.add(address + ": " + (at.isUnresolved() ? "no such host" : e.getMessage()));
            }
        }
        throw unreachable(String.join("; ", failures), null);
    }

    /** The failure that says so. */
    MasterException unreachable(String why, Throwable cause) {
        return new MasterException(
                "Cannot reach the Spark master %s (%s). Nothing was published; try again when it answers."
                        .formatted(url, why),
                cause);
    }
}
