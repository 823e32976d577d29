/** What is the same for every operation in the API description. */
package org.nextlevel.kit.openapi;
