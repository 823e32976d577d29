/** The company's rules for levels as HR writes them, tries them and applies them. */
package org.nextlevel.evidence.directory.mapping;
