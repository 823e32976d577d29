package org.nextlevel.framework.library.competency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.framework.library.CompetencyLibrary;
import org.nextlevel.framework.list.ListedCompetency;

/**
 * A competency of a library, with what the licence asks to be said of it.
 *
 * @param id the list's own, by which a draft draws it
 * @param description absent when the list says nothing beyond the name
 * @param attribution absent when nobody said what the licence asks for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LibraryCompetencyView(
        @Schema(examples = "2.B.1.e") String id,
        @Schema(examples = "Instructing") String name,

        @Nullable @Schema(examples = "Shows others how something is done until they can do it.")
        String description,

        @Schema(examples = "[\"Training others\"]") List<String> synonyms,

        @Nullable @Schema(examples = "O*NET 29.1 Database, U.S. Department of Labor, CC BY 4.0.")
        String attribution) {
    static LibraryCompetencyView of(ListedCompetency one, CompetencyLibrary library) {
        return new LibraryCompetencyView(
                one.id(), one.name(), one.description(), one.synonyms(), library.attribution());
    }
}
