package org.nextlevel.framework.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.action.Action;

/**
 * A library of competencies as editors see it.
 *
 * @param key by which imports and drafts name it
 * @param source where the list is published; absent when nobody said
 * @param licence of the list; absent when nobody said
 * @param attribution what the licence asks to be said wherever the list is read; absent when nobody said
 * @param release which edition of the list it is; absent when nobody said
 * @param importedAt when its list was imported last; absent before the first time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompetencyLibraryView(
        @Schema(examples = "onet") String key,
        @Schema(examples = "Skills of O*NET") String name,

        @Nullable @Schema(examples = "https://www.onetcenter.org/database.html")
        String source,

        @Nullable @Schema(examples = "CC BY 4.0") String licence,

        @Nullable @Schema(examples = "O*NET 29.1 Database, U.S. Department of Labor, CC BY 4.0.")
        String attribution,

        @Schema(examples = "en", description = "Language of its texts, by BCP 47.")
        String language,

        @Nullable @Schema(examples = "29.1") String release,

        @Schema(examples = "35", description = "How many competencies it has.")
        int size,

        @Nullable Instant importedAt,
        List<Action> actions) {
    private enum Move {
        CHANGE,
        IMPORT,
        DELETE
    }

    /** The library as it is now. */
    public static CompetencyLibraryView of(CompetencyLibrary library) {
        String path = path(library.key());
        return new CompetencyLibraryView(
                library.key(),
                library.name(),
                library.source(),
                library.licence(),
                library.attribution(),
                library.language(),
                library.release(),
                library.size(),
                library.importedAt(),
                List.of(
                        Action.put(Move.CHANGE, path, "If-Match", "name", "language"),
                        Action.post(Move.IMPORT, path + "/imports", "If-Match", "competencies"),
                        Action.delete(Move.DELETE, path, "If-Match")));
    }

    static String path(String key) {
        return "/api/competency-libraries/" + key;
    }
}
