package coincide.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Addresses that the sockets of a process are bound to, as the kernel of Linux tells them. */
final class BoundSockets {
    private static final List<String> TABLES = List.of("tcp", "tcp6", "udp", "udp6");
    private static final int LOCAL_ADDRESS = 1;
    private static final int INODE = 9;

    private BoundSockets() {}

    static boolean canBeSeen() {
        return Files.isReadable(Path.of("/proc/self/net/tcp"));
    }

    /** Addresses at this moment, as texts; none where the process has just ended. */
    static Set<String> of(Process process) {
        Path folder = Path.of("/proc", Long.toString(process.pid()));
        Set<String> addresses = new TreeSet<>();
        try {
            Set<String> own = sockets(folder.resolve("fd"));
            for (String table : TABLES) {
                Path file = folder.resolve("net").resolve(table);
                if (Files.exists(file)) {
                    for (String line : Files.readAllLines(file)) {
                        String[] cells = line.strip().split("\\s+");
                        if (own.contains(cells[INODE])) {
                            addresses.add(address(cells[LOCAL_ADDRESS]).getHostAddress());
                        }
                    }
                }
            }
        } catch (IOException ended) {
            return addresses;
        }
        return addresses;
    }

    private static Set<String> sockets(Path descriptors) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> links = Files.list(descriptors)) {
            for (Path link : links.toList()) {
                try {
                    String target = Files.readSymbolicLink(link).toString();
                    if (target.startsWith("socket:[")) {
                        inodes.add(target.substring("socket:[".length(), target.length() - 1));
                    }
                } catch (IOException closedMeanwhile) {
                    continue;
                }
            }
        }
        return inodes;
    }

    /** Words of four bytes in the order of the machine, before the port. */
    private static InetAddress address(String text) throws IOException {
        String digits = text.substring(0, text.indexOf(':'));
        ByteBuffer bytes = ByteBuffer.allocate(digits.length() / 2).order(ByteOrder.nativeOrder());
        for (int at = 0; at < digits.length(); at += 8) {
            bytes.putInt(Integer.parseUnsignedInt(digits.substring(at, at + 8), 16));
        }
        return InetAddress.getByAddress(bytes.array());
    }
}
