package coincide.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the build says of the program that it makes. */
final class Pom {
    private Pom() {}

    static String version() throws IOException {
        return first("<artifactId>coincide</artifactId>\\s*<version>(.*?)</version>");
    }

    static String spark() throws IOException {
        return first("<spark.version>(.*?)</spark.version>");
    }

    static String jar() throws IOException {
        return first("<finalName>(.*?)</finalName>") + ".jar";
    }

    static String mainClass() throws IOException {
        return first("<mainClass>(.*?)</mainClass>");
    }

    private static String first(String pattern) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(Files.readString(Path.of("pom.xml")));
        if (!found.find()) {
            throw new AssertionError("pom.xml has no " + pattern);
        }
        return found.group(1);
    }
}
