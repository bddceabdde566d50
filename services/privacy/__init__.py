"""What an organisation does about the people it recognises."""
