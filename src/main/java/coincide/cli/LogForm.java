package coincide.cli;

/** The form in which a command talks on stderr. */
enum LogForm {
    /** Lines for people on a terminal, for machines elsewhere. */
    AUTO,
    HUMAN,
    JSON;

    /** Set by the launcher, which alone can tell: Java knows of stdin and stdout together. */
    private static final String TERMINAL = "coincide.terminal";

    boolean isJson() {
        return this == JSON || this == AUTO && "false".equals(System.getProperty(TERMINAL));
    }

    /** Makes Spark talk in the same form; to be called before it says anything. */
    void settle() {
        if (isJson()) {
            System.setProperty("log4j2.configurationFile", "log4j2-json.properties");
        }
    }
}
