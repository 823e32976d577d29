/** What this service can be asked: the methods of its resources, their paths and their parameters. */
package org.nextlevel.kit.operation;
