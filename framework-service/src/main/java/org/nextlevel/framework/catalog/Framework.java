package org.nextlevel.framework.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.tenant.Aggregate;

/** A career framework of a company, known by its key. */
@Entity
public class Framework extends Aggregate {
    @Id
    private UUID id;

    private String key;
    private String name;

    private int latestVersion;

    protected Framework() {}

    /** A framework that has a first draft and no published version yet. */
    public Framework(UUID id, FrameworkDocument document) {
        this.id = id;
        this.key = document.key();
        this.name = document.name();
    }

    /**
     * Makes a document the next version. Versions count from 1 without gaps.
     *
     * @param by the user name
     * @param person null for who is not in the directory
     */
    public FrameworkVersion publish(FrameworkDocument document, String reason, Instant at, String by, UUID person) {
        latestVersion++;
        name = document.name();
        return new FrameworkVersion(id, latestVersion, document, reason, at, by, person);
    }

    /** The id by which events name it. */
    public UUID id() {
        return id;
    }

    /** The key, which is unique in the company. */
    public String key() {
        return key;
    }

    /** The name in the latest version or, while nothing is published, in the first draft. */
    public String name() {
        return name;
    }

    /** The number of the latest version; 0 while nothing is published. */
    public int latestVersion() {
        return latestVersion;
    }
}
