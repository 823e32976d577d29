package org.nextlevel.evidence.directory.showing;

import org.nextlevel.kit.reference.NamedKey;

/**
 * A level of a position.
 *
 * @param name in the framework's words; by the key alone where no framework has it, and in words where none was told
 * @param hasFramework whether the framework is published
 * @param hasLevel whether it has the level
 */
public record ShownLevel(NamedKey name, boolean hasFramework, boolean hasLevel) {}
