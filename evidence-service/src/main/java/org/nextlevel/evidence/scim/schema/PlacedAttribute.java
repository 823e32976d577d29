package org.nextlevel.evidence.scim.schema;

/**
 * An attribute as a filter, an order or a path names it, and where a resource has it.
 *
 * @param extension the id of the extension that it is of; null for the core schema
 */
public record PlacedAttribute(String extension, Attribute attribute) {}
