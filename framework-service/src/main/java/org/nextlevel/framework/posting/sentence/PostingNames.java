package org.nextlevel.framework.posting.sentence;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nextlevel.framework.document.Competency;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.Level;
import org.nextlevel.kit.reference.NamedKey;

/** How the version that a posting was matched with calls levels and competencies. */
public record PostingNames(Map<String, String> competencies, Map<String, String> levels) {
    /** The names of a version. */
    public static PostingNames of(FrameworkDocument document) {
        return new PostingNames(
                document.competencies().stream().collect(Collectors.toMap(Competency::key, Competency::name)),
                document.levels().stream().collect(Collectors.toMap(Level::key, Level::name)));
    }

    @Nullable
    NamedKey competency(@Nullable String key) {
        return key == null ? null : new NamedKey(key, competencies.getOrDefault(key, key));
    }

    @Nullable
    NamedKey level(@Nullable String key) {
        return key == null ? null : new NamedKey(key, levels.getOrDefault(key, key));
    }
}
