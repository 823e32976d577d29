package org.nextlevel.framework.table;

import java.util.List;
import java.util.function.Function;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.source.DocumentSource;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.kit.problem.Invalid;

/**
 * What a table says of a framework.
 *
 * @param guesses what was assumed to read it
 */
public record ReadTable(DocumentSource source, List<Guess> guesses, Function<Invalid, Invalid> inItsWords) {
    /**
     * The framework itself.
     *
     * @param reader makes the framework of the source
     * @throws Invalid with every fault, in the words of the table
     */
    public FrameworkDocument document(Function<DocumentSource, FrameworkDocument> reader) {
        try {
            return reader.apply(source);
        } catch (Invalid e) {
            throw inItsWords.apply(e);
        }
    }
}
