package org.nextlevel.framework.library.competency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.framework.list.ListedCompetency;
import org.nextlevel.framework.list.ReadList;
import org.nextlevel.kit.guess.Guess;

/**
 * What an import made of a library, or would make.
 *
 * @param first the first competencies of the list, as they were read
 * @param guesses what was assumed to read the list; absent when it says it all
 */
record LibraryImportView(
        @Schema(examples = "35", description = "How many competencies the list has.")
        int size,

        @Schema(examples = "3", description = "How many of them the library did not have.")
        int added,

        @Schema(examples = "1", description = "Of how many of them the library said something else.")
        int changed,

        @Schema(examples = "0", description = "How many the library had that are not in the list.")
        int removed,

        List<ReadCompetency> first,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "What was assumed, since what was sent does not say it; absent when it says it all.")
        List<Guess> guesses) {
    private static final int SHOWN = 20;

    /**
     * A competency as it was read.
     *
     * @param description absent when the list says nothing beyond the name
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReadCompetency(
            @Schema(examples = "2.B.1.e") String id,
            @Schema(examples = "Instructing") String name,
            @Nullable String description,
            List<String> synonyms) {
        static ReadCompetency of(ListedCompetency one) {
            return new ReadCompetency(one.id(), one.name(), one.description(), one.synonyms());
        }
    }

    static LibraryImportView of(ReadList list, ListChange change, List<Guess> guesses) {
        return new LibraryImportView(
                list.competencies().size(),
                change.added().size(),
                change.changed().size(),
                change.gone().size(),
                list.competencies().stream()
                        .limit(SHOWN)
                        .map(ReadCompetency::of)
                        .toList(),
                guesses);
    }
}
