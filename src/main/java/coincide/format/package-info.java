/** Files of any format to rows of text: one reader a format, none of which knows what the columns mean. */
package coincide.format;
