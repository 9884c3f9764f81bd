package coincide.cli;

import coincide.plan.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

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
            return version + "+" + Sha256.of(Files.readAllBytes(code)).substring(0, 12);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("Cannot read the program's own jar", e);
        }
    }
}
