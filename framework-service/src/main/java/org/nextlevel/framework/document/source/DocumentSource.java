package org.nextlevel.framework.document.source;

import com.fasterxml.jackson.databind.JsonNode;
import org.nextlevel.framework.document.source.line.SourceLines;

/**
 * What somebody sent as a framework, before anybody knows whether it is one.
 *
 * @param tree its properties
 * @param lines where its places stand in the text
 */
public record DocumentSource(JsonNode tree, SourceLines lines) {
    /** A tree that has no lines of its own, such as one that a mapping made. */
    public static DocumentSource of(JsonNode tree) {
        return new DocumentSource(tree, SourceLines.NONE);
    }
}
