package coincide.publish;

/** Where the pointer may go. */
public enum Pointing {
    /** Never to a snapshot with an earlier as-of date than the one it names. */
    FORWARD,
    /** Wherever the run says: what {@code --force} asks for. */
    ANYWHERE
}
