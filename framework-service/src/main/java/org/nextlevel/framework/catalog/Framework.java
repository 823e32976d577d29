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

    /** Nothing is published yet; the document is the first draft. */
    public Framework(UUID id, FrameworkDocument document) {
        this.id = id;
        this.key = document.key();
        this.name = document.name();
    }

    /** Makes a document the next version. Versions count from 1 without gaps. */
    public FrameworkVersion publish(FrameworkDocument document, String reason, Instant at, String by) {
        latestVersion++;
        name = document.name();
        return new FrameworkVersion(id, latestVersion, document, reason, at, by);
    }

    /** What events call it. */
    public UUID id() {
        return id;
    }

    /** Unique in the company. */
    public String key() {
        return key;
    }

    /** As last published or, before that, as first written. */
    public String name() {
        return name;
    }

    /** 0 while nothing is published. */
    public int latestVersion() {
        return latestVersion;
    }
}
