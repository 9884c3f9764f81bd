package coincide.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Which program this is: its version and a hash of its own jar, so that changed code never passes for the same run. */
final class CodeVersion {
    private CodeVersion() {}

    static String text() {
        String version = CodeVersion.class.getPackage().getImplementationVersion();
        try {
            Path code = Path.of(CodeVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (version == null || !Files.isRegularFile(code)) {
                return "development";
            }
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(code));
            return version + "+" + HexFormat.of().formatHex(hash, 0, 6);
        } catch (IOException | URISyntaxException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot read the program's own jar", e);
        }
    }
}
