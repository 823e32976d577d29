package org.nextlevel.framework.mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.kit.tenant.Aggregate;

/** What a company says of its tables, under a name. */
@Entity
public class TableMapping extends Aggregate {
    @Id
    private UUID id;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private KeepTableMappingRequest says;

    protected TableMapping() {}

    TableMapping(String name, KeepTableMappingRequest says) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.says = says;
    }

    /** From now on it says this. */
    void change(KeepTableMappingRequest anew) {
        says = anew;
    }

    String name() {
        return name;
    }

    KeepTableMappingRequest says() {
        return says;
    }

    /** ETag of it as last stored; one that was deleted and kept anew shares none with the one before. */
    String tag() {
        return "\"%s-%d\"".formatted(id, version());
    }
}
