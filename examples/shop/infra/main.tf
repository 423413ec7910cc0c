terraform {
  required_version = ">= 1.6"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.82.2"
    }
  }
}

variable "vpc_id" {
  type        = string
  description = "Network that the shop runs in"
}

resource "aws_security_group" "shop" {
  name        = "shop"
  description = "What may reach the order service"
  vpc_id      = var.vpc_id

  ingress {
    description = "Orders"
    from_port   = 8443
    to_port     = 8443
    protocol    = "tcp"
    cidr_blocks = ["10.20.0.0/16"]
  }

  ingress {
    description = "Maintenance"
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  egress {
    description = "Database"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.20.8.0/24"]
  }
}
