/** What is the same for every operation in the API description, so that no method has to say it. */
package org.nextlevel.kit.openapi;
