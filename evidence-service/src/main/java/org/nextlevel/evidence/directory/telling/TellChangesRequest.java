package org.nextlevel.evidence.directory.telling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Changes of one person's career, told together: all of them are taken, or none. */
public record TellChangesRequest(@NotEmpty @Size(max = 50) List<@NotNull @Valid CareerChangeRequest> changes) {}
