/** The JSON Schema of framework documents, for editors and programs that write them. */
package org.nextlevel.framework.schema;
