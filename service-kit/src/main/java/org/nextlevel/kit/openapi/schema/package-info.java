/** What the types of the code say of the objects in the API description. */
package org.nextlevel.kit.openapi.schema;
