package org.nextlevel.kit.tenant;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.hibernate.annotations.TenantId;

/** A thing that belongs to one tenant and is changed as a whole: its version, from 0, counts the changes. */
@MappedSuperclass
public abstract class Aggregate {
    @TenantId
    private String tenant;

    @Version
    private long version;

    /** The tenant it belongs to; null until it is stored. */
    public String tenant() {
        return tenant;
    }

    /** The version as stored; a change counts once it is flushed. */
    public long version() {
        return version;
    }
}
