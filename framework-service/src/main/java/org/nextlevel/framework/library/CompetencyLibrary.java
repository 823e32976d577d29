package org.nextlevel.framework.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.nextlevel.kit.tenant.Aggregate;

/** A list of competencies without levels, where it comes from, and what its licence asks to be said. */
@Entity
public class CompetencyLibrary extends Aggregate {
    @Id
    private UUID id;

    private String key;
    private String name;
    private String source;
    private String licence;
    private String attribution;
    private String language;
    private String release;
    private int size;
    private Instant importedAt;

    protected CompetencyLibrary() {}

    CompetencyLibrary(String key, KeepLibraryRequest says) {
        this.id = UUID.randomUUID();
        this.key = key;
        describe(says);
    }

    /** From now on this is said of it; its competencies stay. */
    void describe(KeepLibraryRequest says) {
        name = says.name();
        source = says.source();
        licence = says.licence();
        attribution = says.attribution();
        language = says.language();
        release = says.release();
    }

    /** From now on it has so many competencies, since another list was imported. */
    public void hold(int competencies, Instant now) {
        size = competencies;
        importedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** By which requests and frameworks name it. */
    public String key() {
        return key;
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** Where the list is published; null when nobody said. */
    public String source() {
        return source;
    }

    /** The licence of the list; null when nobody said. */
    public String licence() {
        return licence;
    }

    /** What the licence asks to be said wherever the list is read; null when nobody said. */
    public String attribution() {
        return attribution;
    }

    /** Code of the language of its names, descriptions and synonyms, by BCP 47. */
    public String language() {
        return language;
    }

    /** Which edition of the list it is; null when nobody said. */
    public String release() {
        return release;
    }

    /** How many competencies it has. */
    public int size() {
        return size;
    }

    Instant importedAt() {
        return importedAt;
    }

    /** ETag of it as last stored; one that was deleted and kept anew shares none with the one before. */
    public String tag() {
        return "\"%s-%d\"".formatted(id, version());
    }
}
