package cases.growth.ended_and_left_beside_its_successor_fixed;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Service;

/** The tariffs of each country, read from a file that is exchanged now and then. */
@Service
public class TariffBooks {

  private final List<Book> books = new CopyOnWriteArrayList<>();

  public void exchange(String country, Path file) throws IOException {
    for (Book book : books) {
      if (book.country.equals(country) && book.file.isOpen()) {
        book.close();
        books.remove(book);
      }
    }
    books.add(new Book(country, FileChannel.open(file)));
  }

  public long size(String country) throws IOException {
    for (Book book : books) {
      if (book.country.equals(country) && book.file.isOpen()) {
        return book.file.size();
      }
    }
    return 0;
  }

  private static final class Book {
    final String country;
    final FileChannel file;

    Book(String country, FileChannel file) {
      this.country = country;
      this.file = file;
    }

    void close() throws IOException {
      file.close();
    }
  }
}
