/** How single values of a body are read: in their one form alone. */
package org.nextlevel.kit.body.reader;
