package io.kaibiao.network;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/**
 * Ends the process when anything in it asks for a socket. Java takes it by {@code
 * -Djava.nio.channels.spi.SelectorProvider}.
 */
public final class NoSockets extends SelectorProvider {

  /** The exit status of a process that asked for a socket. */
  static final int ASKED = 77;

  /** Has sockets that are no channels end the process too. */
  @SuppressWarnings("deprecation") // nothing else sees every socket
  static void refuseAll() throws IOException {
    Socket.setSocketImplFactory(
        () -> {
          throw refused();
        });
    ServerSocket.setSocketFactory(
        () -> {
          throw refused();
        });
  }

  /** Says who asked, and ends the process: an exception could be caught. */
  private static IllegalStateException refused() {
    new IllegalStateException("a socket was asked for").printStackTrace();
    Runtime.getRuntime().halt(ASKED);
    return new IllegalStateException("halted");
  }

  @Override
  public DatagramChannel openDatagramChannel() {
    throw refused();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    throw refused();
  }

  @Override
  public Pipe openPipe() {
    throw refused();
  }

  @Override
  public AbstractSelector openSelector() {
    throw refused();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    throw refused();
  }

  @Override
  public SocketChannel openSocketChannel() {
    throw refused();
  }
}
